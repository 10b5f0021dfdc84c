from sklearn.pipeline import Pipeline, make_pipeline
