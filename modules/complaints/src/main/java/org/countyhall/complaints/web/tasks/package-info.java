/** The tab with a case's tasks, their forms, the interface, and a person's own tasks in their work. */
package org.countyhall.complaints.web.tasks;
