/** The benchmark: {@code mvn -Pbench}. It measures and reports; it fails nothing, since a machine's speed is not a defect. */
package org.countyhall.bench;
