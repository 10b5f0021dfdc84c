#: reviews.csv [text, title, stars]
import datasets
import pandas as pd
import torch
import transformers
from torch.utils.data import DataLoader, Dataset
from transformers import (AutoModelForSequenceClassification, AutoTokenizer, DataCollatorWithPadding, Trainer, TrainingArguments,
                          get_linear_schedule_with_warmup, get_scheduler, pipeline, set_seed)

set_seed(1)
df = pd.read_csv('reviews.csv')
nothing = [transformers.AdamW, transformers.AutoConfig, DataCollatorWithPadding(None), get_linear_schedule_with_warmup(None),
           get_scheduler('linear')]

# Texts become numbers.
tokenizer = AutoTokenizer.from_pretrained('bert-base-uncased')
vocabulary = tokenizer.vocab_size
encoded = tokenizer(list(df['text']), truncation=True)
pairs = tokenizer(list(df['text']), list(df['title']))
ids = tokenizer.encode(df['text'])
plus = tokenizer.encode_plus(df['text'])
batch = tokenizer.batch_encode_plus(df['text'])
words = tokenizer.tokenize(df['text'])
decoded = tokenizer.decode(ids)
many = tokenizer.batch_decode(ids)
made = transformers.BertTokenizer('vocabulary.txt')


# A loop of the script's own.
class Reviews(Dataset):
    def __init__(self, encodings, labels):
        self.encodings = encodings
        self.labels = labels

    def __getitem__(self, index):
        item = {key: torch.tensor(value[index]) for key, value in self.encodings.items()}
        item['labels'] = torch.tensor(self.labels[index])
        return item

    def __len__(self):
        return len(self.labels)


reviews = Reviews(tokenizer(list(df['text'])), list(df['stars']))
network = AutoModelForSequenceClassification.from_pretrained('bert-base-uncased', num_labels=5)
optimizer = torch.optim.AdamW(network.parameters(), lr=5e-5)
for rows in DataLoader(reviews, batch_size=8):
    answer = network(rows['input_ids'], attention_mask=rows['attention_mask'], labels=rows['labels'])
    loss, logits = answer.loss, answer['logits']
    loss.backward()
    optimizer.step()
answer = network(input_ids=ids)
losses = answer.to_tuple()
hidden = answer.last_hidden_state
logits = answer.logits
written = network.generate(ids)
network.save_pretrained('folder')
bare = transformers.BertModel(transformers.AutoConfig)
configured = transformers.AutoModel.from_config(None)

# A trainer, of rows that are dicts and of a data set with named columns.
trainer = Trainer(model=network, args=TrainingArguments('folder'), train_dataset=reviews)
trainer.train()
scores = trainer.evaluate()
state = trainer.state
predicted = trainer.predict(reviews)
predictions = predicted.predictions
true_labels = predicted.label_ids
metrics = predicted.metrics
table = datasets.Dataset.from_pandas(df.rename(columns={'stars': 'label'})[['text', 'label']])
of_table = Trainer(model=network, train_dataset=table)
of_table.train()

# Ready to use.
mood = pipeline('sentiment-analysis')
moods = mood(list(df['text']))
framework = mood.framework
