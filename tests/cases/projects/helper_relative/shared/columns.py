TARGET = "eggs"
