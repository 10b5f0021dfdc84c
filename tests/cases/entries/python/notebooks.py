#: people.csv [age, income]
from pyspark.context import SparkContext

# Given without an import.
df = spark.read.csv('people.csv', header=True)
rows = sc.textFile('people.csv')
hive = sqlContext.sql('SELECT age FROM people')
older = sqlc.sql('SELECT age FROM people')
shown = display(df)
html = displayHTML('<p>')
shell = get_ipython()
shell.run_line_magic('matplotlib', 'inline')
widget = dbutils.widgets.get('column')
