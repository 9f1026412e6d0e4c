package uk.ourplan.tenant.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.pack.PolicyPack.Change;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.type.Fault;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyPackSpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final Path SAMPLES = Path.of("../samples/councils");

    @ParameterizedTest
    @ValueSource(strings = {"northmoor", "eastvale", "abbotsbridge"})
    void a_sample_council_reads_and_what_is_written_reads_the_same(String slug) throws IOException {
        PolicyPack pack = inOrder(Files.readString(SAMPLES.resolve(slug + ".yaml")));

        String written = WritingAPack.write(CATALOGUE, pack);

        assertThat(pack.council().slug()).isEqualTo(slug);
        assertThat(pack.changes()).hasSize(4);
        assertThat(inOrder(written)).isEqualTo(pack);
        assertThat(WritingAPack.write(CATALOGUE, inOrder(written))).isEqualTo(written);
    }

    @Test
    void words_that_look_like_something_else_keep_their_kind() {
        Map<String, Object> settings = Map.of(
                "funding.dfg_authority",
                "no",
                "directory.legal_services",
                Map.of("name", "12", "telephone", "01632 960110", "hours", "2026-04-06"),
                "selffunder.area_evidence",
                "a: b # c\nsecond line\n",
                "guidance.version",
                Map.of("version", "2026.1", "issued_on", "2026-04-06", "summary", "true"));
        PolicyPack pack = new PolicyPack(
                new PolicyPack.CouncilCard("A: council", "a", null, null),
                List.of(
                        new Change(LocalDate.of(2025, 4, 1), settings, "1", Map.of()),
                        new Change(
                                LocalDate.of(2025, 5, 1),
                                Map.of("funding.dfg_authority", "null"),
                                "~",
                                Map.of("funding.dfg_authority", "yes"))));

        assertThat(inOrder(WritingAPack.write(CATALOGUE, pack))).isEqualTo(pack);
    }

    @Test
    void every_fault_is_told_at_once_with_its_place() {
        String yaml = """
                council: {name: A, slug: a, motto: Onwards}
                in_effect_from: soon
                settings:
                  agree.assumed_agreement_days: fourteen
                  auth.funding_levels:
                  - {role: team_manager, weekly_pence: -1, one_off_pence: null}
                  no.such.setting: 1
                changes:
                - from: 2026-04-06
                  settings: {isf.state: perhaps}
                  legal_bases: {panel.enabled: because}
                """;

        assertThat(faults(yaml))
                .extracting(Fault::at)
                .containsExactlyInAnyOrder(
                        "council.motto",
                        "in_effect_from",
                        "settings.agree.assumed_agreement_days",
                        "settings.auth.funding_levels[0].weekly_pence",
                        "settings.no.such.setting",
                        "changes[0].settings.isf.state",
                        "changes[0].legal_bases.panel.enabled",
                        "changes[0].reason");
    }

    @Test
    void a_key_that_comes_twice_is_told_with_its_line() {
        assertThat(faults("council: {name: A, slug: a}\nsettings: {}\nsettings: {}\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.at()).startsWith("line 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "just words", "council: {"})
    void what_is_no_pack_at_all_is_told_so(String yaml) {
        assertThat(faults(yaml)).isNotEmpty();
    }

    private static PolicyPack inOrder(String yaml) {
        PackRead read = ReadingAPack.read(CATALOGUE, yaml);
        assertThat(read).isInstanceOf(PackRead.InOrder.class);
        return ((PackRead.InOrder) read).pack();
    }

    private static List<Fault> faults(String yaml) {
        List<Fault> faults = new ArrayList<>();
        if (ReadingAPack.read(CATALOGUE, yaml) instanceof PackRead.Faulty faulty) {
            faults.addAll(faulty.faults());
        }
        return faults;
    }
}
