package uk.ourplan.web.fake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;

/** One of the project's sample people, read from its file. */
public final class SamplePerson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JsonNode file;

    private SamplePerson(JsonNode file) {
        this.file = file;
    }

    public static SamplePerson read(String name) {
        return new SamplePerson(
                new YAMLMapper().readTree(Path.of("../samples/people", name).toFile()));
    }

    public Person person() {
        return JSON.treeToValue(file.path("person"), Person.class);
    }

    public List<PersonAround> people() {
        return JSON.convertValue(file.path("people"), new TypeReference<List<PersonAround>>() {});
    }

    public List<Capacity> capacity() {
        return JSON.convertValue(file.path("capacity"), new TypeReference<List<Capacity>>() {});
    }

    public Circumstances circumstances() {
        return JSON.treeToValue(file.path("flags"), Circumstances.class);
    }

    public Assessment assessment() {
        return JSON.treeToValue(file.path("assessment"), Assessment.class);
    }

    /** The sections that the file fills. */
    public Map<SectionName, Section> sections() {
        Map<SectionName, Section> sections = new EnumMap<>(SectionName.class);
        ObjectNode planning = (ObjectNode) file.path("planning");
        ObjectNode about = part("what_matters");
        about.set("wellbeing_now", planning.path("wellbeing_now"));
        put(sections, SectionName.ABOUT_ME, about);
        put(sections, SectionName.OUTCOMES, part("outcomes_wanted"));
        put(sections, SectionName.NEEDS, part("needs"));
        put(sections, SectionName.SUPPORT, part("services", "equipment"));
        put(sections, SectionName.INFORMAL_SUPPORT, part("existing_support"));
        put(sections, SectionName.MONEY, file.path("money"));
        put(sections, SectionName.MANAGING_THE_MONEY, file.path("managing_the_money"));
        put(sections, SectionName.RISKS, file.path("risks"));
        ObjectNode advice = JSON.createObjectNode();
        advice.setAll((ObjectNode) planning.path("advice"));
        advice.set("topics_told", planning.path("topics_told"));
        put(sections, SectionName.ADVICE, advice);
        put(sections, SectionName.REVIEW, planning.path("review"));
        ObjectNode involved = planning.deepCopy();
        involved.set("people", file.path("people"));
        put(sections, SectionName.PEOPLE_INVOLVED, involved);
        return sections;
    }

    /** The answer that the file expects of a determination. */
    public Map<String, @Nullable Object> answer(String determination) {
        for (JsonNode one : file.path("expected").path("determinations")) {
            if (one.path("determination").asString().equals(determination)) {
                return JSON.convertValue(one.path("answer"), new TypeReference<Map<String, @Nullable Object>>() {});
            }
        }
        throw new IllegalArgumentException("The sample expects no " + determination + ".");
    }

    public LocalDate day() {
        return LocalDate.parse(file.path("as_at").asString());
    }

    private ObjectNode part(String... keys) {
        ObjectNode part = JSON.createObjectNode();
        for (String key : keys) {
            part.set(key, file.path(key));
        }
        return part;
    }

    private static void put(Map<SectionName, Section> sections, SectionName name, JsonNode content) {
        if (content.isObject()) {
            sections.put(name, JSON.treeToValue(content, name.type()));
        }
    }
}
