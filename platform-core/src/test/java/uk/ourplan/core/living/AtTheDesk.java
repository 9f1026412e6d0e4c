package uk.ourplan.core.living;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;

/** What workers do about a plan over the years, told to the service as their screens tell it. */
final class AtTheDesk {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_TIMES_ASKED = 20;
    private static final Duration A_MOMENT = Duration.ofMillis(500);
    private static final String NEXT = """
        {"actions": [ACTION], "next_due": "DUE", "next_method": "full", "responsible": "Helena Marsh",
         "factors": {"needs_complexity": "low", "change_likelihood": "low", "plan_complexity": "low", "ongoing_risk": "low",
           "breakdown_risk": "low", "monitoring_planned": "none", "circumstances_and_support": "low"},
         "person_view": "Suits me", "carer_view": "Suits us", "wellbeing_effect": "None feared",
         "period_from": "TODAY", "period_to": "DUE",
         "timing": {"told_on": "TODAY", "told_how": "at the visit", "told_to": "person", "short_reason": "It changes often",
           "override_note": "As agreed"}}""";
    private static final String NOTHING_CHANGED = """
        {"none": true, "plan_changes": false, "budget_changes": false, "method_changes": false}""";
    private static final String CARER_LOST = """
        {"changes": [{"says": "The one who cared at home died", "kind": "circumstances", "grade": "minor", "found_on": "TODAY",
           "reassess": false, "reason": "The needs are the same; who meets them is not"}],
         "plan_changes": true, "budget_changes": false, "method_changes": false, "new_cost_pence": 100}""";

    private final Casework council;
    private final Somebody worker;
    private final Map<Somebody, WebTestClient> signedIn = new HashMap<>();

    AtTheDesk(Casework council) {
        this.council = council;
        this.worker = council.practitioner();
    }

    /** Signs in once. */
    private WebTestClient client(Somebody by) {
        return signedIn.computeIfAbsent(by, council::as);
    }

    Somebody worker() {
        return worker;
    }

    record TakenIn(UUID person, UUID plan) {}

    TakenIn takenIn(SampleReadyToSign sample, String recordNumber) {
        JsonNode told = sent(worker, HttpMethod.POST, "people/imports", sample.json(recordNumber));
        return new TakenIn(id(told.path("person_id")), id(told.path("plan_id")));
    }

    /** Submits it and takes every step that its route names, up to the signature, whose giver opens what the person said of the draft. */
    void signed(UUID plan, LocalDate today, String rung) {
        sent(worker, HttpMethod.POST, "plans/" + plan + "/submission", "{}");
        Somebody signs = council.authoriser(rung).called("Signing " + rung);
        JsonNode steps = get(signs, "authorising/plans/" + plan).path("steps");
        for (JsonNode step : steps) {
            String role = step.path("role").asString();
            if (role.equals("panel")) {
                Somebody chair = Somebody.of(Objects.requireNonNull(council.council()), Permission.PANEL_MEMBER)
                        .called("Ruth Elphick");
                sent(chair, HttpMethod.POST, "authorising/plans/" + plan + "/panel", """
                    {"met_on": "TODAY", "outcome": "recommend",
                     "reasons": [{"section": "support", "about": "alternatives", "says": "Two other ways were tried."}],
                     "members": [{"name": "Ruth Elphick", "specialist": false, "did_the_assessment": false},
                       {"name": "Ifeoma Nwachukwu", "specialist": true, "did_the_assessment": true}]}""".replace(
                                "TODAY", today.toString()));
            } else if (!role.equals(rung)) {
                sent(
                        council.authoriser(role).called("Supporting " + role),
                        HttpMethod.POST,
                        "authorising/plans/" + plan + "/support",
                        "{\"says\": \"Nothing else keeps them safe.\"}");
            }
        }
        get(signs, "authorising/plans/" + plan + "/draft-history");
        sent(signs, HttpMethod.POST, "authorising/plans/" + plan + "/sign-off", "{\"confirmed\": true}");
    }

    /** The open review of this kind of the plan. */
    UUID review(UUID plan, Visit visit) {
        return id(get(worker, "plans/" + plan + "/reviews")
                .path("reviews")
                .valueStream()
                .filter(one -> one.path("plan_id").asString().equals(visit.plan.toString())
                        && one.path("type").asString().equalsIgnoreCase(visit.kind.name())
                        && List.of("due", "under_way")
                                .contains(one.path("state").asString()))
                .findFirst()
                .orElseThrow()
                .path("id"));
    }

    void day(UUID review, String field, LocalDate day) {
        sent(worker, HttpMethod.POST, "reviews/" + review + "/day", "{\"" + field + "\": \"" + day + "\"}");
    }

    void offered(UUID review) {
        sent(
                worker,
                HttpMethod.POST,
                "reviews/" + review + "/hand-over",
                "{\"step\": \"offer\", \"to\": \"Ifeoma Nwachukwu\", \"note\": \"Nearer to them\"}");
    }

    void accepted(UUID review) {
        sent(
                worker.called("Ifeoma Nwachukwu"),
                HttpMethod.POST,
                "reviews/" + review + "/hand-over",
                "{\"step\": \"accept\"}");
    }

    /** The first of the answers, by which the review is under way. */
    void begun(UUID review, LocalDate today, List<String> carers) {
        String others = carers.stream()
                .map(name -> "{\"who\": \"" + name + "\", \"took_part\": true}")
                .collect(Collectors.joining(","));
        section(review, "how_held", """
            {"held_on": "TODAY", "method": "full", "way": "visit", "counts_as_first": true, "person_took_part": true,
             "who_else": "nobody", "advocacy_considered": "TODAY", "others": [OTHERS]}""".replace("OTHERS", others), today);
    }

    void completed(
            UUID review, LocalDate today, boolean payment, Set<String> actions, LocalDate nextDue, boolean carerLost) {
        JsonNode asked = get(worker, "reviews/" + review);
        section(
                review,
                "what_was_met",
                "{\"needs\": [" + each(asked, "need", id -> "{\"need\": \"" + id + "\", \"met\": \"met\"}")
                        + "], \"outcomes\": ["
                        + each(
                                asked,
                                "outcome",
                                id -> "{\"outcome\": \"" + id
                                        + "\", \"met\": \"met\", \"contribution\": \"The visits\"}")
                        + "]}",
                today);
        section(
                review,
                "risks",
                "{\"risks\": [" + each(asked, "risk", id -> "{\"risk\": \"" + id + "\", \"how\": \"As planned\"}")
                        + "], \"new_risks\": \"none\", \"fire_considered\": true, \"peep_needed\": false}",
                today);
        section(
                review,
                "money",
                "{\"sufficient\": true, \"used_as_planned\": true, \"contribution_due\": false, \"payment_reviewed\": "
                        + payment + "}",
                today);
        section(review, "changes", carerLost ? CARER_LOST : NOTHING_CHANGED, today);
        section(
                review,
                "next",
                NEXT.replace(
                                "ACTION",
                                actions.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(", ")))
                        .replace("DUE", nextDue.toString()),
                today);
        sent(worker, HttpMethod.POST, "reviews/" + review + "/completion", "{}");
    }

    UUID asked(UUID plan, LocalDate today, String ground) {
        JsonNode told = sent(
                worker, HttpMethod.POST, "plans/" + plan + "/review-requests", """
            {"received_on": "TODAY", "requester": "Graham Tattersby", "relationship": "son", "on_behalf": true,
             "ground": "GROUND"}""".replace("TODAY", today.toString())
                        .replace("GROUND", ground));
        List<JsonNode> open = told.path("requests")
                .valueStream()
                .filter(one -> one.path("decided_on").isNull()
                        || one.path("decided_on").isMissingNode())
                .toList();
        return id(open.getLast().path("id"));
    }

    /** The letter, where the answer is no. */
    String answered(UUID plan, UUID request, boolean review) {
        JsonNode told = sent(
                worker,
                HttpMethod.POST,
                "plans/" + plan + "/review-requests/" + request + "/answer",
                review
                        ? "{\"reasonable\": true, \"affects_plan\": true, \"review\": true}"
                        : "{\"reasonable\": false, \"affects_plan\": false, \"review\": false, \"reason\": \"It was"
                                + " reviewed last month\"}");
        return told.path("requests")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(request.toString()))
                .findFirst()
                .orElseThrow()
                .path("letter")
                .asString("");
    }

    UUID revisionBegun(UUID plan, UUID review, String kind) {
        return id(sent(worker, HttpMethod.POST, "plans/" + plan + "/revision", """
                {"kind": "KIND", "review_id": "REVIEW", "reason": "The review found it", "person_involved": true}""".replace("KIND", kind)
                        .replace("REVIEW", review.toString()))
                .at("/head/id"));
    }

    /** Each change withdrawn, the day of the review agreed, gone through together and signed by the person. */
    void agreed(UUID plan, LocalDate today, LocalDate nextReview, String signedBy) {
        rewritten(plan, "review", content -> {
            content.put("proposed", nextReview.toString());
            content.put("late_reason", "As agreed at the review.");
            content.put("person_view", "That suits me.");
            content.put("wellbeing_effect", "None feared.");
            content.path("revised")
                    .path("changes")
                    .forEach(change -> ((ObjectNode) change).put("withdrawn_because", "A neighbour does it now."));
        });
        rewritten(
                plan,
                "people_involved",
                content -> (content.path("capacity").isObject()
                                ? (ObjectNode) content.path("capacity")
                                : content.putObject("capacity"))
                        .put("asked_again", today.toString()));
        sent(
                worker,
                HttpMethod.POST,
                "plans/" + plan + "/presentation",
                "{\"presented_on\": \"TODAY\", \"disclaimer_told_on\": \"TODAY\"}".replace("TODAY", today.toString()));
        sent(worker, HttpMethod.POST, "plans/" + plan + "/agreement", """
            {"signed": "TODAY", "signed_by": "WHO", "presented": "TODAY",
             "steps_to_agree": [{"dated": "TODAY", "what": "Gone through together", "result": "agreed"}]}""".replace("WHO", signedBy)
                .replace("TODAY", today.toString()));
    }

    /** A section as it stands, with this done to it. */
    private void rewritten(UUID plan, String name, Consumer<ObjectNode> change) {
        JsonNode section = get(worker, "plans/" + plan)
                .path("sections")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
        ObjectNode content = (ObjectNode) section.path("content");
        content.remove("name");
        change.accept(content);
        answer(
                client(worker)
                        .put()
                        .uri("/api/v1/plans/{id}/sections/{section}", plan, name)
                        .header("If-Match", "\"" + section.path("revision").asLong() + "\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(content.toString()),
                name + " of plan " + plan);
    }

    JsonNode endingOpened(UUID plan, String ground) {
        return sent(worker, HttpMethod.POST, "plans/" + plan + "/ending", "{\"ground\": \"" + ground + "\"}");
    }

    JsonNode endingSaved(UUID plan, String json) {
        long revision =
                get(worker, "plans/" + plan + "/ending").at("/ending/revision").asLong();
        return answer(
                client(worker)
                        .put()
                        .uri("/api/v1/plans/" + plan + "/ending")
                        .header("If-Match", "\"" + revision + "\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(json),
                "ending of " + plan);
    }

    JsonNode endingStep(UUID plan, String step, String json) {
        return sent(worker, HttpMethod.POST, "plans/" + plan + "/ending/" + step, json);
    }

    byte[] endingLetter(UUID plan) {
        return Objects.requireNonNull(client(worker)
                .get()
                .uri("/api/v1/plans/{id}/ending/letter/html", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }

    /** Puts on record what each open task of these rules asked for; gives how many there were. */
    int done(UUID plan, LocalDate today, Stream<String> rules) {
        List<String> wanted = rules.toList();
        List<JsonNode> tasks = get(worker, "work/plans/" + plan + "/tasks?page=0&size=100")
                .path("items")
                .valueStream()
                .filter(task -> wanted.contains(task.path("rule").asString())
                        && task.at("/why/record_wanted").isObject())
                .toList();
        for (JsonNode task : tasks) {
            Somebody by = task.path("owner").asString().equals("finance_officer")
                    ? Somebody.of(council.council(), Permission.FINANCE_OFFICER).called("Fay Finance")
                    : worker;
            sent(
                    by,
                    HttpMethod.POST,
                    "work/tasks/" + task.path("id").asString() + "/record",
                    "{\"on\": \"" + today + "\", \"outcome\": \"done\", \"said\": \"Done\"}");
        }
        return tasks.size();
    }

    Map<UUID, String> register() {
        return get(worker, "reviews?page=0&size=100")
                .at("/lines/items")
                .valueStream()
                .collect(Collectors.toMap(
                        line -> id(line.path("plan_id")),
                        line -> line.path("state").asString()));
    }

    JsonNode get(Somebody by, String path) {
        return answer(client(by).get().uri("/api/v1/" + path), path);
    }

    private void section(UUID review, String name, String json, LocalDate today) {
        answer(
                client(worker)
                        .put()
                        .uri("/api/v1/reviews/{id}/sections/{section}", review, name)
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(json.replace("TODAY", today.toString())),
                name + " of review " + review);
    }

    private JsonNode sent(Somebody by, HttpMethod method, String path, String json) {
        return answer(
                client(by)
                        .method(method)
                        .uri("/api/v1/" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(json),
                method + " " + path);
    }

    /** What it was answered; a service that is busy is asked again after a moment, as it asks for. */
    private static JsonNode answer(WebTestClient.RequestHeadersSpec<?> request, String what) {
        EntityExchangeResult<byte[]> result = asked(request);
        for (int more = MOST_TIMES_ASKED;
                more > 0 && result.getStatus().equals(HttpStatus.SERVICE_UNAVAILABLE);
                more--) {
            LockSupport.parkNanos(A_MOMENT.toNanos());
            result = asked(request);
        }
        byte[] body = result.getResponseBody() == null ? new byte[0] : result.getResponseBody();
        if (!result.getStatus().is2xxSuccessful()) {
            throw new AssertionError(
                    what + " was answered " + result.getStatus() + ": " + new String(body, StandardCharsets.UTF_8));
        }
        return JSON.readTree(body);
    }

    private static EntityExchangeResult<byte[]> asked(WebTestClient.RequestHeadersSpec<?> request) {
        return request.exchange().expectBody().returnResult();
    }

    private static String each(JsonNode asked, String kind, Function<String, String> one) {
        return asked.path("planned")
                .valueStream()
                .filter(planned -> planned.path("kind").asString().equals(kind))
                .map(planned -> one.apply(planned.path("id").asString()))
                .collect(Collectors.joining(","));
    }

    private static UUID id(JsonNode node) {
        return UUID.fromString(node.asString());
    }
}
