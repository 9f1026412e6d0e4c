package uk.ourplan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.core.exchange.form.PersonFile;
import uk.ourplan.core.exchange.form.PersonForm;
import uk.ourplan.core.exchange.form.Planning;
import uk.ourplan.core.law.planning.desk.Beside;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.plan.model.CaseOnRecord;
import uk.ourplan.core.plan.model.LawToday;
import uk.ourplan.core.plan.model.Origin;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.PlanStanding;
import uk.ourplan.core.plan.model.Progress;
import uk.ourplan.core.plan.model.SavedSection;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.pack.PackRead;
import uk.ourplan.tenant.pack.PolicyPack;
import uk.ourplan.tenant.pack.ReadingAPack;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

/** The sixteen sample people, each laid on the desk on the day on which its record was read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SamplesOnTheDeskSpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final WorkerId SOMEBODY = new WorkerId(new UUID(0, 1));

    static Stream<String> people() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../samples/people"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void the_plan_goes_to_the_lowest_level_that_covers_it(String file) {
        Sample sample = Sample.read(file);

        PlanStanding standing = PlanStanding.of(sample.plan(), sample.about(), sample.law());

        assertThat(standing.signsOff())
                .isEqualTo(sample.inShort().get("authorised_by").stringValue());
        assertThat(standing.steps().stream().anyMatch(step -> step.role().equals("panel")))
                .isEqualTo(sample.inShort().get("panel").get("required").booleanValue());
        assertThat(Objects.requireNonNull(standing.cost())
                        .recurring()
                        .costAnnualPence()
                        .pence())
                .isEqualTo(
                        sample.inShort().get("budget").get("cost_annual_pence").longValue());
    }

    /** One file as the import reads it. */
    private record Sample(PersonFile file, JsonNode expected) {

        static Sample read(String name) {
            byte[] bytes = text("people", name).getBytes(StandardCharsets.UTF_8);
            String council = text("people", name)
                    .lines()
                    .filter(line -> line.startsWith("council: "))
                    .findFirst()
                    .orElseThrow()
                    .substring("council: ".length());
            PersonForm.Read read = PersonForm.read(bytes, PersonForm.Written.YAML, council);
            return new Sample(read.file(), new YAMLMapper().readTree(bytes).get("expected"));
        }

        Plan plan() {
            Planning planning = Objects.requireNonNull(file.planning());
            PlanContent content = SectionsOfAFile.content(file, planning);
            Map<SectionName, SavedSection> sections = new EnumMap<>(SectionName.class);
            content.sections()
                    .forEach((name, section) ->
                            sections.put(name, new SavedSection(section, 1, SOMEBODY, "Somebody", Instant.EPOCH)));
            Planning.Panel panel = planning.panel();
            return new Plan(
                    new Origin(
                            new UUID(0, 2),
                            new UUID(0, 3),
                            new UUID(0, 4),
                            1,
                            SectionsOfAFile.kind(file, planning.started()),
                            SOMEBODY,
                            "Somebody",
                            planning.started()),
                    Progress.begun(Instant.EPOCH),
                    content.section(Needs.class).map(Needs::needs).orElse(List.of()),
                    SectionsOfAFile.agreement(planning),
                    panel == null ? Set.of() : Set.copyOf(panel.matches()),
                    sections,
                    Set.of(SOMEBODY),
                    Set.of(),
                    List.of(),
                    List.of(),
                    Beside.NOTHING);
        }

        CaseOnRecord about() {
            return new CaseOnRecord(
                    new PersonOnRecord(new UUID(0, 3), file.person(), file.people(), file.capacity(), file.flags()),
                    file.assessment());
        }

        LawToday law() {
            String yaml = text("councils", Objects.requireNonNull(file.council()) + ".yaml");
            PolicyPack pack = ((PackRead.InOrder) ReadingAPack.read(CATALOGUE, yaml)).pack();
            Map<String, Object> settings = new HashMap<>();
            pack.changes().stream()
                    .filter(change -> !change.from().isAfter(file.asAt()))
                    .forEach(change -> settings.putAll(change.settings()));
            return new LawToday(PolicyOnADay.of(CATALOGUE, day(), settings), "test");
        }

        LocalDate day() {
            return file.asAt();
        }

        JsonNode inShort() {
            return expected.get("in_short");
        }

        private static String text(String folder, String name) {
            try {
                return Files.readString(Path.of("../samples", folder, name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
