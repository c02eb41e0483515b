/** What every use case writes down about itself. */
package org.countyhall.core.audit;
