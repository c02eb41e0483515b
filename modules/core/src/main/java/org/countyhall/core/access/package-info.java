/** Who may do what: roles, authorities, the person acting, and the mark that every use case carries. */
package org.countyhall.core.access;
