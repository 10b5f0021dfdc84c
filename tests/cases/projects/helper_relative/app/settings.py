KEEP = ["weight", "age"]
