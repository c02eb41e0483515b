-- Something to be done for a case beside its own steps: raised by a flag, a checklist or a colleague, done once.
CREATE TABLE complaints_task (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version   INT          NOT NULL,
  case_id   BIGINT       NOT NULL,
  kind      VARCHAR(40)  NOT NULL,
  title     VARCHAR(300) NOT NULL,
  assignee  VARCHAR(100) NULL,
  due_on    DATE         NULL,
  raised_at DATETIME(6)  NOT NULL,
  raised_by VARCHAR(100) NOT NULL,
  done_on   DATE         NULL,
  done_by   VARCHAR(100) NULL,
  note      VARCHAR(2000) NULL,
  KEY complaints_task_case (case_id, id),
  KEY complaints_task_open (assignee, done_on, due_on),
  CONSTRAINT complaints_task_case FOREIGN KEY (case_id) REFERENCES complaints_case (id)
);
