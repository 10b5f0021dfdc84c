from h2o.frames import H2OFrame
