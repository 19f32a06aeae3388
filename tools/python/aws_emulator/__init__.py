"""AWS for tests: moto, with what moto lacks answered by a double whose every answer is checked against the API models of botocore."""
