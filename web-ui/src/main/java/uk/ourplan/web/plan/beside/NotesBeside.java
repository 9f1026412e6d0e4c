package uk.ourplan.web.plan.beside;

import com.vaadin.flow.component.details.Details;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.date.Days;
import uk.ourplan.web.plan.form.Around;
import uk.ourplan.web.plan.form.Part;
import uk.ourplan.web.plan.form.Recording;

/**
 * Puts notes beside a plan on record, each with a form of its own; what was typed stays.
 *
 * @param room tells what is typed here and on other pages apart
 */
public record NotesBeside<A>(
        UUID plan, String room, A api, Ask ask, Unsent unsent, JsonMapper json, Clock clock, Runnable done) {

    private static final String DAY = "on";

    /** How one kind of note is sent. */
    public interface Order<N> {
        Mono<?> put(UUID plan, N note, String key);
    }

    /** A folded form that begins with these facts; today stands in it as its day where they name none. */
    public <N> Details form(
            String title, String says, List<Part> parts, ObjectNode facts, Class<N> type, Order<N> order) {
        return new Details(title, form(says, parts, facts, type, order, says));
    }

    /** The same, not folded; what is typed is kept for this place of the page. */
    public <N> Recording form(
            String says, List<Part> parts, ObjectNode facts, Class<N> type, Order<N> order, String place) {
        return form(says, parts, facts, type, order, place, new Around());
    }

    private <N> Recording form(
            String says,
            List<Part> parts,
            ObjectNode facts,
            Class<N> type,
            Order<N> order,
            String place,
            Around around) {
        if (!facts.hasNonNull(DAY)) {
            facts.put(DAY, LocalDate.ofInstant(clock.instant(), Days.LONDON).toString());
        }
        BiFunction<ObjectNode, String, Mono<?>> send =
                (typed, intention) -> order.put(plan, json.treeToValue(typed, type), intention);
        return new Recording(parts, facts, says, ask, unsent, room + "/" + plan + "/" + place, send, done, around);
    }

    /** A folded form that points at what stands around it, too. */
    public <N> Details form(
            String title,
            String says,
            List<Part> parts,
            ObjectNode facts,
            Class<N> type,
            Order<N> order,
            Around around) {
        return new Details(title, form(says, parts, facts, type, order, says, around));
    }

    /** A form that begins with nothing. */
    public ObjectNode nothing() {
        return json.createObjectNode();
    }

    /** A form that begins with the number of what it is about. */
    public ObjectNode about(String field, String number) {
        ObjectNode facts = nothing();
        facts.put(field, number);
        return facts;
    }

    /** What stands on record already, to be changed. */
    public ObjectNode of(Object note) {
        return json.valueToTree(note) instanceof ObjectNode facts ? facts : nothing();
    }

    /** The same, said anew: today is its day. */
    public ObjectNode anew(Object note) {
        ObjectNode facts = of(note);
        facts.remove(DAY);
        return facts;
    }
}
