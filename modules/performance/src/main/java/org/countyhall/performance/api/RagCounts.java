package org.countyhall.performance.api;

/** How many measures stand at each rating. */
public record RagCounts(int green, int amber, int red, int notRated) {

    public int all() {
        return green + amber + red + notRated;
    }

    public int rated() {
        return green + amber + red;
    }
}
