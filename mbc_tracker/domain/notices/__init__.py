"""What the diary points out: rules that are data, and the findings that they lead to."""
