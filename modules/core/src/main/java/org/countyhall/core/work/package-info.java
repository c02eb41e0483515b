/** Long work that goes on when the request has been answered: how far it is, asking it to stop, and who is told how it ended. */
package org.countyhall.core.work;
