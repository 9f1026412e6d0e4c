package uk.ourplan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.web.fake.OnTheFakeCore;

class CouncilsWordsSpec extends OnTheFakeCore {

    @Test
    @Tag("RECORD-07")
    void what_the_council_calls_things_stands_on_its_screens() {
        go("authorising");

        assertThat(screen()).contains("Team manager, Approver");
        assertThat(Words.within("authoriser")).isEqualTo("Approver");
        assertThat(Words.of("service_manager")).isEqualTo("Service manager");
    }
}
