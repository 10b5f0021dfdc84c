#: bees.csv [hive, flights, honey]
import farm

bees = farm.read("bees.csv")
farm.fit(bees[["flights"]], bees["honey"])
