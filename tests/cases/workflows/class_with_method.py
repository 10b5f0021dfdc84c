class Cleaner(object):
    drops = ["id"]

    def clean(self, frame):
        self.seen = frame
        return frame.drop(columns=self.drops)


cleaner = Cleaner()
out = cleaner.clean(None)
