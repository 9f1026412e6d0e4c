package uk.ourplan.web.plan.sheet;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.need.AdultOutcome;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.need.CarerOutcome;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.form.Around;
import uk.ourplan.web.plan.form.Kind;

/** The content of a plan's sections as JSON that can be edited, with the revision that each is based on. */
public final class Desk {

    /** Begins the key of an item that the council wants beside what the Act asks. */
    private static final String COUNCILS_OWN = "own:";

    private final JsonMapper json;
    private final Map<SectionName, ObjectNode> contents = new EnumMap<>(SectionName.class);
    private final Map<SectionName, Long> revisions = new EnumMap<>(SectionName.class);
    private final Map<String, String> saidAtAssessment = new LinkedHashMap<>();
    private final Around around = new Around();
    private @Nullable UUID plan;

    public Desk(JsonMapper json, PlanWorkspace workspace) {
        this(json, workspace.sections(), workspace.assessment().kind());
        plan = workspace.head().id();
        Map<String, String> wanted = new LinkedHashMap<>();
        workspace.readiness().checklist().stream()
                .filter(item -> item.key().startsWith(COUNCILS_OWN))
                .forEach(item -> wanted.put(item.key().substring(COUNCILS_OWN.length()), item.text()));
        around.with(Kind.Elsewhere.COUNCIL_ITEMS, wanted)
                .offering("responsible", List.of(workspace.head().authorName()));
        workspace.assessment().outcomes().forEach((code, answer) -> {
            if (answer.why() != null) {
                saidAtAssessment.put(code, answer.why());
            }
        });
    }

    /** A desk with some of a plan's sections; what is not among them cannot be pointed at. */
    public Desk(JsonMapper json, List<SectionView> given, @Nullable AssessmentKind kind) {
        this.json = json;
        Map<String, String> sections = new LinkedHashMap<>();
        for (SectionName name : SectionName.values()) {
            contents.put(name, json.createObjectNode());
            revisions.put(name, 0L);
            sections.put(name.code(), Words.of(name.code()));
        }
        given.forEach(this::put);
        Map<String, String> outcomes = new LinkedHashMap<>();
        Stream.<Enum<?>>of(kind == AssessmentKind.CARER ? CarerOutcome.values() : AdultOutcome.values())
                .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
                .forEach(code -> outcomes.put(code, Words.of(code)));
        around.with(Kind.Elsewhere.ASSESSED_OUTCOMES, outcomes).with(Kind.Elsewhere.SECTIONS, sections);
    }

    /** Puts what the core says in the place of what is here; whoever holds the content sees it change. */
    public void put(SectionView section) {
        ObjectNode here = contents.computeIfAbsent(section.name(), any -> json.createObjectNode());
        here.removeAll();
        here.setAll(tree(section.content()));
        revisions.put(section.name(), section.revision());
        learn(section.name());
    }

    /** The JSON of a section's content; empty where nobody has begun it. */
    public ObjectNode tree(@Nullable Section content) {
        JsonNode tree = content == null ? json.createObjectNode() : json.valueToTree(content);
        if (!(tree instanceof ObjectNode object)) {
            throw new IllegalStateException("A section is an object.");
        }
        object.remove("name");
        return object;
    }

    public ObjectNode content(SectionName name) {
        return contents.getOrDefault(name, json.createObjectNode());
    }

    public long revision(SectionName name) {
        return revisions.getOrDefault(name, 0L);
    }

    public void revision(SectionName name, long revision) {
        revisions.put(name, revision);
    }

    /** What was said at the assessment about each outcome, by its code; it never changes here. */
    public Map<String, String> saidAtAssessment() {
        return Map.copyOf(saidAtAssessment);
    }

    /** Whose sections these are, where whoever writes may walk through the whole plan. */
    @Nullable
    UUID plan() {
        return plan;
    }

    public Around around() {
        return around;
    }

    public JsonMapper json() {
        return json;
    }

    /** What other sections can point at follows what is typed. */
    public void learn(SectionName name) {
        around.learn(name, content(name));
    }
}
