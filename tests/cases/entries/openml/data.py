#: people.csv [age, income, height, target, id]
import pandas as pd
import openml.datasets
import openml.runs
import openml.tasks
from sklearn.linear_model import LinearRegression

df = pd.read_csv('people.csv')
X = df[['age', 'income']]
y = df['target']
model = LinearRegression()

# Functions of openml.datasets.
list_datasets = openml.datasets.list_datasets()

# Functions of openml.runs.
run_model_on_task = openml.runs.run_model_on_task('model', 'task')

openml_dataset = openml.datasets.OpenMLDataset('table')
openml_dataset_features = openml_dataset.features
openml_dataset_name = openml_dataset.name
openml_dataset_qualities = openml_dataset.qualities

fit_task = openml.runs.FitTask('model', 'parts')

openml_task = openml.tasks.OpenMLTask('dataset')
openml_task_get_dataset = openml_task.get_dataset()
openml_task_get_train_test_split_indices = openml_task.get_train_test_split_indices()
