package uk.ourplan.api.arranging;

import java.util.List;

/**
 * What the council's policy asks when a referral is made.
 *
 * @param questions on priority; none where the council has no matrix and a level is chosen by hand
 * @param levels the least pressing first
 * @param areas for which a team takes new support
 * @param changeAreas for which a team changes providers
 * @param outOfAreaSteps what is done for a placement outside the area
 * @param outOfAreaTell who is told of it
 */
public record WhatIsAsked(
        List<Question> questions,
        List<Level> levels,
        List<String> areas,
        List<String> changeAreas,
        List<String> outOfAreaSteps,
        List<String> outOfAreaTell) {

    /** A question with its answers. */
    public record Question(String code, String asks, List<Answer> answers) {}

    /** An answer to choose. */
    public record Answer(String code, String says) {}

    /** A level to choose. */
    public record Level(String code, String name) {}
}
