package uk.ourplan.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** People of Northmoor and their plans, as a program of the council finds them. */
final class Northmoor {

    static final String PRACTITIONER = "practitioner@northmoor.example";
    static final String SECOND_PRACTITIONER = "practitioner2@northmoor.example";
    static final String TEAM_MANAGER = "team-manager@northmoor.example";

    /** Somebody whose plan is being written. */
    static final String SKEGGS = "NM-208805";

    /** Somebody whose plan waits for nothing but to be submitted, to the team manager. */
    static final String ARCHBOLD = "NM-210226";

    private final CoreApi core;

    Northmoor(CoreApi core) {
        this.core = core;
    }

    String person(String record) throws Exception {
        return core.post(PRACTITIONER, "/people/search", "{\"text\": \"" + record + "\", \"page\": 0, \"size\": 5}")
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    String plan(String record) throws Exception {
        return record(record).path("plans").path(0).path("id").asString();
    }

    JsonNode record(String record) throws Exception {
        return core.get(PRACTITIONER, "/people/" + person(record)).body();
    }

    /** The plan of this person, waiting for authorisation. */
    String submittedPlan(String record) throws Exception {
        String plan = plan(record);
        if (!"submitted".equals(state(plan))) {
            core.post(PRACTITIONER, "/plans/" + plan + "/submission", "");
        }
        assertThat(state(plan)).isEqualTo("submitted");
        return plan;
    }

    String state(String plan) throws Exception {
        return core.get(PRACTITIONER, "/plans/" + plan)
                .body()
                .path("head")
                .path("state")
                .asString();
    }
}
