-- What was paid, by its kind, without whom: section 10 of the report.
CREATE TABLE complaints_fact_payment (
  fact_id     BIGINT        NOT NULL,
  number      INT           NOT NULL,
  directorate VARCHAR(10)   NULL,
  paid_year   INT           NOT NULL,
  kind        VARCHAR(30)   NOT NULL,
  amount      DECIMAL(19,2) NOT NULL,
  PRIMARY KEY (fact_id, number),
  KEY complaints_fact_payment_year (paid_year, directorate, kind, amount),
  CONSTRAINT complaints_fact_payment_fact FOREIGN KEY (fact_id) REFERENCES complaints_fact (id) ON DELETE CASCADE
);
