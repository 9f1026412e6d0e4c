package uk.ourplan.tenant.policy;

import java.util.List;

/** The questions that rate a referral, and the points from which each level begins. */
public record PriorityMatrix(List<Question> questions, List<Level> levels) {

    /** One question with the answers to choose from. */
    public record Question(String code, String asks, List<Answer> answers) {}

    /** One answer and its points. */
    public record Answer(String code, String says, int points) {}

    /** A level and the points from which it begins; one of a matrix begins at 0. */
    public record Level(String code, String name, int fromPoints) {}

    static PriorityMatrix of(Read.Fields matrix) {
        return new PriorityMatrix(
                matrix.rows(
                        "questions",
                        question -> new Question(
                                question.text("code"),
                                question.text("asks"),
                                question.rows(
                                        "answers",
                                        answer -> new Answer(
                                                answer.text("code"), answer.text("says"), answer.number("points"))))),
                matrix.rows(
                        "levels",
                        level -> new Level(level.text("code"), level.text("name"), level.number("from_points"))));
    }
}
