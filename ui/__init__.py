"""What consultants and facilitators see: Streamlit pages, one for each step."""
