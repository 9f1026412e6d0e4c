package uk.ourplan.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.local.running.Projects;

/** People of a council and their plans, as a program of the council finds them in the name of one of its practitioners. */
class Cases {

    private final CoreApi core;
    private final String practitioner;

    Cases(CoreApi core, String practitioner) {
        this.core = core;
        this.practitioner = practitioner;
    }

    /** Puts a person of the samples on record under another number and name, for a journey that no other is to meet. */
    void meet(String sample, String number, String name) throws Exception {
        meet(sample, number, name, null);
    }

    void meet(String sample, String number, String name, @Nullable String lastName) throws Exception {
        Path file = Projects.folder().resolve("samples/people").resolve(sample + ".yaml");
        ObjectNode record = (ObjectNode) new YAMLMapper().readTree(Files.readString(file));
        record.withObject("person")
                .put("record_number", number)
                .putNull("nhs_number")
                .put("first_names", name)
                .put("likes_to_be_called", name);
        if (lastName != null) {
            record.withObject("person").put("last_name", lastName);
        }
        CoreApi.Answer answer = core.post(practitioner, "/people/imports", record.toString());
        assertThat(answer.status()).as(answer.body().toString()).isIn(200, 201);
    }

    String person(String record) throws Exception {
        return core.post(practitioner, "/people/search", "{\"text\": \"" + record + "\", \"page\": 0, \"size\": 5}")
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
        return core.get(practitioner, "/people/" + person(record)).body();
    }

    /** What a section says. */
    JsonNode section(String plan, String section) throws Exception {
        return core.get(practitioner, "/plans/" + plan + "/sections/" + section)
                .body()
                .path("content");
    }

    /** The plan of this person, waiting for authorisation. */
    String submittedPlan(String record) throws Exception {
        String plan = plan(record);
        if (!"submitted".equals(state(plan))) {
            core.post(practitioner, "/plans/" + plan + "/submission", "");
        }
        assertThat(state(plan)).isEqualTo("submitted");
        return plan;
    }

    String state(String plan) throws Exception {
        return core.get(practitioner, "/plans/" + plan)
                .body()
                .path("head")
                .path("state")
                .asString();
    }
}
