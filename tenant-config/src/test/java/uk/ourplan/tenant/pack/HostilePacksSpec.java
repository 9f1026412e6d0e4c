package uk.ourplan.tenant.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.type.Fault;

/** Files that nobody wrote in good faith, or that a tool mangled. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostilePacksSpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final String HEAD = "council: {name: A, slug: a}\nin_effect_from: 2026-04-06\n";

    @Test
    void a_file_that_doubles_itself_by_aliases_is_refused_at_once() {
        StringBuilder laughs = new StringBuilder(HEAD).append("settings:\n  a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char next = 'b'; next <= 'j'; next++) {
            String before = "*" + (char) (next - 1);
            laughs.append("  ").append(next).append(": &").append(next).append(" [");
            laughs.append((before + ", ").repeat(8)).append(before).append("]\n");
        }

        assertThat(faults(laughs.toString()))
                .extracting(Fault::says)
                .contains(
                        "It is named for use elsewhere (&). Leave the name out.",
                        "It points at another place (*). Write the value out.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "settings: {panel.enabled: !!java.net.URL [\"http://example.org\"]}|has a tag",
                "settings: {selffunder.area_evidence: \"a\\0b\"}|nobody types",
                "settings: {selffunder.area_evidence: \"a\\x1bb\"}|nobody types",
                "settings: {? [a, b] : 1}|no YAML of ours",
                "settings: {panel.enabled: true, panel.enabled: false}|no YAML of ours",
                "settings: {agree.assumed_agreement_days: 99999999999999999999}|whole number",
                "settings: {agree.assumed_agreement_days: 1e9}|whole number",
                "settings: {agree.assumed_agreement_days: .nan}|no YAML of ours",
                "settings: {<<: {a: 1}}|no setting of this name",
                "settings: {constructor: 1}|no setting of this name",
            })
    void what_no_policy_needs_is_refused_with_a_reason(String settings, String says) {
        assertThat(faults(HEAD + settings + "\n"))
                .isNotEmpty()
                .extracting(Fault::says)
                .anySatisfy(each -> assertThat(each).contains(says));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 1_000, 100_000})
    void deep_nesting_is_refused_quickly(int depth) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(faults(HEAD + "settings: {a: " + "[".repeat(depth) + "]".repeat(depth) + "}"))
                        .isNotEmpty());
    }

    @Test
    void a_file_much_longer_than_any_policy_is_not_read() {
        assertThat(faults(HEAD + "settings: {}\n" + "#".repeat(ScanningAPack.LONGEST)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.says()).startsWith("The file is too long"));
    }

    @Test
    void a_second_document_in_the_file_is_refused() {
        assertThat(faults(HEAD + "settings: {}\n---\nsettings: {}\n")).isNotEmpty();
    }

    @Test
    void each_place_has_its_line() {
        String yaml = HEAD + """
                settings:
                  agree.assumed_agreement_days: 14
                  auth.funding_levels:
                    - {role: team_manager, weekly_pence: 1, one_off_pence: null}
                    - role: head
                      weekly_pence: null
                changes:
                  - from: 2027-04-01
                    settings:
                      agree.assumed_agreement_days: 21
                    reason: Longer.
                """;

        assertThat(ReadingAPack.line(yaml, "settings.agree.assumed_agreement_days"))
                .isEqualTo(4);
        assertThat(ReadingAPack.line(yaml, "settings.auth.funding_levels[1].weekly_pence"))
                .isEqualTo(8);
        assertThat(ReadingAPack.line(yaml, "settings.auth.funding_levels[1].one_off_pence"))
                .isEqualTo(7);
        assertThat(ReadingAPack.line(yaml, "changes[0].settings.agree.assumed_agreement_days"))
                .isEqualTo(12);
        assertThat(ReadingAPack.line(yaml, "no.such.place")).isNull();
    }

    private static List<Fault> faults(String yaml) {
        return ReadingAPack.read(CATALOGUE, yaml) instanceof PackRead.Faulty faulty ? faulty.faults() : List.of();
    }
}
