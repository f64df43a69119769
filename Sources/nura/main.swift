print("nura")
