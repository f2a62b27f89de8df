"""What is made at development time: the weights of the risk check's linear model, and its figures."""
