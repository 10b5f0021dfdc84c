#: lamps.csv [room, watts, hours, broken]
import b
from sklearn.tree import DecisionTreeClassifier

FEATURES = ["watts", "hours"]


def train(frame):
    DecisionTreeClassifier().fit(frame[FEATURES], frame["broken"])


if __name__ == "__main__":
    b.run()
