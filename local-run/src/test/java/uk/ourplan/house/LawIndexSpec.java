package uk.ourplan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The page about the law says what the sources say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LawIndexSpec {

    @Test
    void the_page_about_the_law_is_true() throws IOException {
        String page = Files.readString(House.ROOT.resolve(LawIndex.PAGE));

        assertThat(page)
                .as("docs/law/index.md is out of date. In the project's root: java"
                        + " local-run/src/test/java/uk/ourplan/house/LawIndex.java")
                .isEqualTo(LawIndex.page(House.ROOT));
    }

    @Test
    void a_rule_is_found_with_its_class_its_test_and_where_it_shows() throws IOException {
        assertThat(LawIndex.page(House.ROOT))
                .contains("| Care Act 2014 s.1(2) | OUTCOME-03 | WellbeingOnPlan | OutcomesSpec | plan check |");
    }
}
