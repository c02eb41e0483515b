/** Where it is written how far long work is. */
package org.countyhall.persistence.work;
