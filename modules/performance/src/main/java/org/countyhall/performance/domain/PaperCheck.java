package org.countyhall.performance.domain;

/**
 * A statement of a paper beside what is kept or computed here.
 *
 * @param about the component and period, or empty for the measure as a whole
 * @param said as the paper has it
 * @param found what stands against it, here or elsewhere in the papers
 * @param place where the paper says it
 * @param agrees false when somebody must look
 */
public record PaperCheck(Subject subject, String about, String said, String found, String place, boolean agrees) {
}
