package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.ourplan.api.delegating.DelegationState;
import uk.ourplan.api.delegating.DelegationsApi;
import uk.ourplan.api.delegating.MoreTime;
import uk.ourplan.api.delegating.TakeBack;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;

/** What the co-ordinator can do while somebody else has parts of the plan: a password, more time, taking back. */
class WhileGiven extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DelegationsApi delegations;
    private final transient Ask ask;
    private final transient Runnable done;
    private final UUID plan;
    private final Div said = new Div();

    WhileGiven(UUID plan, DelegationState state, DelegationsApi delegations, Ask ask, Runnable done) {
        this.plan = plan;
        this.delegations = delegations;
        this.ask = ask;
        this.done = done;
        addClassName("pages");
        add(said);
        if (state == DelegationState.WRITING) {
            add(new Button("Give a first password", click -> password()));
        }
        add(moreTime(), takeBack());
    }

    private void password() {
        ask.write(
                delegations.firstPassword(plan),
                first -> say(Pieces.div(
                        "notice",
                        new Paragraph(
                                first.password() == null
                                        ? "An invitation went to their e-mail address."
                                        : "Tell them this password, which they change at once: " + first.password()))),
                trouble -> say(Awaited.note(trouble, this::password)));
    }

    private Component moreTime() {
        DayField until = new DayField("They may write until");
        Button give = new Button("Give more time");
        give.addClickListener(click -> {
            LocalDate day = until.getValue();
            if (day != null) {
                send(delegations.moreTime(
                        plan, new MoreTime(day), UUID.randomUUID().toString()));
            }
        });
        return fold("More time", until, give);
    }

    private Component takeBack() {
        TextArea reason = new TextArea("Why it comes back");
        TextArea views = new TextArea("What the person says about it");
        DayField target = new DayField("New day for the plan");
        Button back = new Button("Take it back");
        back.addClickListener(click -> send(delegations.takeBack(
                plan,
                new TakeBack(null, reason.getValue(), views.getValue(), target.getValue()),
                UUID.randomUUID().toString())));
        return fold("Take it back", new Paragraph("Their access ends at once."), reason, views, target, back);
    }

    private static Details fold(String title, Component... inside) {
        Details fold = new Details(title, Pieces.div("pages", inside));
        fold.addClassName("fold");
        return fold;
    }

    private void send(Mono<?> order) {
        ask.write(order, sent -> done.run(), trouble -> say(Awaited.note(trouble, () -> {})));
    }

    private void say(Component what) {
        said.removeAll();
        said.add(what);
    }
}
