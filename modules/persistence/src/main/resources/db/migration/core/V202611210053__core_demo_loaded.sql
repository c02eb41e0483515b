-- Which demonstration data has been loaded, so that a restart does not load it again.
CREATE TABLE core_demo_loaded (
  name      VARCHAR(200) NOT NULL PRIMARY KEY,
  loaded_at DATETIME(6)  NOT NULL
);
