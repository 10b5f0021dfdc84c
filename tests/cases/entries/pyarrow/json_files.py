from pyarrow import json

table = json.read_json('people.json')

# Under their own names.
item = table.__getitem__('age')
length = table.__len__()
chunk = table['age'].__getitem__(0)
chunk_length = table['age'].__len__()
