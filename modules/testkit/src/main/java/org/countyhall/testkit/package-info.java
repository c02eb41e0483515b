/** The real parts that tests run against: a MariaDB of their own, the shipped application as a process, a Chromium. */
package org.countyhall.testkit;
