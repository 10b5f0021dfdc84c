#: people.csv [id, age]
#: friends.csv [src, dst, since]
from graphframes import GraphFrame
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
people = spark.read.csv('people.csv', header=True)
friends = spark.read.csv('friends.csv', header=True)
graph = GraphFrame(people, friends)

# The two frames.
vertices = graph.vertices
edges = graph.edges
cached = graph.cache().vertices
grown = graph.filterVertices('age > 18').vertices
old = graph.filterEdges('since < 2000').edges
connected = graph.dropIsolatedVertices().edges

# What comes of both.
triplets = graph.triplets
degrees = graph.degrees
inward = graph.inDegrees
outward = graph.outDegrees
found = graph.find('(a)-[e]->(b)')
searched = graph.bfs('age > 18', 'age < 18')
paths = graph.shortestPaths(landmarks=['1'])
components = graph.connectedComponents()
strong = graph.stronglyConnectedComponents(maxIter=10)
communities = graph.labelPropagation(maxIter=5)
triangles = graph.triangleCount()
ranked = graph.pageRank(resetProbability=0.15)
ranks = ranked.vertices
messages = graph.aggregateMessages(None)
