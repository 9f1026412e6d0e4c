package uk.ourplan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The page about the interface names every operation of the contract. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApiIndexSpec {

    @Test
    void the_list_of_operations_is_true() throws IOException {
        assertThat(Files.readString(House.ROOT.resolve(ApiIndex.PAGE)))
                .as("docs/api.md is out of date. In the project's root: java"
                        + " local-run/src/test/java/uk/ourplan/house/ApiIndex.java")
                .isEqualTo(ApiIndex.page(House.ROOT));
    }

    @Test
    void an_operation_is_listed_with_what_it_does() throws IOException {
        assertThat(ApiIndex.page(House.ROOT))
                .contains("| `GET /api/v1/policy/standing` | What became unlawful, in effect or scheduled; what was")
                .contains("| `POST /api/v1/plans/{planId}/submission` |");
    }
}
