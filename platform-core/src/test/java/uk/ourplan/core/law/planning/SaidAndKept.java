package uk.ourplan.core.law.planning;

/** What a plan in which nothing is missing keeps of how it was made, and what its person said in advance. */
final class SaidAndKept {

    static final String NOTHING_SAID_IN_ADVANCE = """
            {"advance_statement": {"exists": false}, "advance_decision": {"exists": false},
             "advance_talk": {"dated": "2026-11-10", "response": "declined"}}""";
    private static final String ANSWERS = """
            {"individual": true, "outcome_tests": true, "other_plans": true, "format": true, "not_discriminatory": true,
             "plain_own_words": true, "spelling": true, "described_like_this": true, "court_test": true}""";
    static final String KEPT = """
            {"template": "1", "informal_records": [{"id": "I1", "kind": "tool", "use": "on_the_plan", "end": "filed",
              "ended": "2026-11-19"}],
             "checklists": [{"reader": "writer", "by_name": "Helena Marsh", "dated": "2026-11-19", "answers": %1$s},
               {"reader": "manager", "by_name": "Moira Tait", "dated": "2026-11-19", "answers": %1$s}]}""".formatted(ANSWERS);

    private SaidAndKept() {}
}
