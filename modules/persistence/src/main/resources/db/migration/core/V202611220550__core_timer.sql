-- The recurring work of the application. Columns as db-scheduler wants them; times in UTC. A row is claimed by one node (picked_by),
-- which gives a sign of life (last_heartbeat); without one the work is taken up by another.
CREATE TABLE core_timer (
  task_name            VARCHAR(100) NOT NULL,
  task_instance        VARCHAR(100) NOT NULL,
  task_data            BLOB         NULL,
  execution_time       DATETIME(6)  NOT NULL,
  picked               BOOLEAN      NOT NULL,
  picked_by            VARCHAR(50)  NULL,
  last_success         DATETIME(6)  NULL,
  last_failure         DATETIME(6)  NULL,
  consecutive_failures INT          NULL,
  last_heartbeat       DATETIME(6)  NULL,
  version              BIGINT       NOT NULL,
  priority             SMALLINT     NULL,
  PRIMARY KEY (task_name, task_instance),
  KEY core_timer_execution_time (execution_time),
  KEY core_timer_last_heartbeat (last_heartbeat)
);

-- How each job went last, for the administrator's page.
CREATE TABLE core_timer_run (
  name       VARCHAR(100)  NOT NULL PRIMARY KEY,
  node       VARCHAR(50)   NOT NULL,
  began_at   DATETIME(6)   NOT NULL,
  took_ms    BIGINT        NULL,
  error      VARCHAR(1000) NULL
);
