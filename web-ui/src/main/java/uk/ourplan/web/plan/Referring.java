package uk.ourplan.web.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;
import uk.ourplan.api.arranging.ArrangingApi;
import uk.ourplan.api.arranging.ArrangingOfPlan;
import uk.ourplan.api.arranging.Rate;
import uk.ourplan.api.arranging.Refer;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.arranging.ReferredFor;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.Support.ServiceLine;

/** Referring what the council arranges to the team that buys it, with its rating (ARRANGE-01, ARRANGE-02). */
final class Referring {

    private final ArrangingApi api;
    private final Ask ask;
    private final Runnable done;

    Referring(ArrangingApi api, Ask ask, Runnable done) {
        this.api = api;
        this.ask = ask;
        this.done = done;
    }

    Section section(ArrangingOfPlan plan) {
        RadioButtonGroup<ReferredFor> what = new RadioButtonGroup<>("What for");
        boolean signed = plan.state() == PlanState.SIGNED_OFF;
        what.setItems(signed ? List.of(ReferredFor.values()) : List.of(ReferredFor.INTERIM));
        what.setItemLabelGenerator(each -> Words.of(each.code()));
        what.setValue(signed ? ReferredFor.PLAN : ReferredFor.INTERIM);
        CheckboxGroup<ServiceLine> lines = new CheckboxGroup<>("Lines of the plan");
        lines.setItems(plan.lines());
        lines.setItemLabelGenerator(line -> line.id() + ", " + Words.or(line.what(), "not described"));
        lines.setValue(plan.lines().stream()
                .filter(line -> signed && plan.notReferred().contains(line.id()))
                .collect(Collectors.toSet()));
        Select<String> area = new Select<>();
        area.setLabel("Area");
        area.setItems(areas(plan, what.getValue()));
        what.addValueChangeListener(change -> area.setItems(areas(plan, change.getValue())));
        TextField change = new TextField("Number of the change of provider");
        change.setHelperText("Such as C1; only where that is what it is for.");
        TextArea more = new TextArea("What else the team has to know");
        Rating rating = new Rating(plan.asked());
        Section section = new Section(
                new H2("Refer to the purchasing team"),
                Pieces.quiet("What is on a direct payment or with a fund holder is left out. Cost is no criterion."),
                what,
                lines,
                area,
                change,
                more,
                rating,
                sending(
                        "Refer",
                        key -> api.refer(
                                plan.planId(),
                                new Refer(
                                        what.getValue(),
                                        what.getValue() == ReferredFor.INTERIM
                                                ? List.of()
                                                : lines.getValue().stream()
                                                        .map(ServiceLine::id)
                                                        .sorted()
                                                        .toList(),
                                        area.getValue(),
                                        rating.answers(),
                                        rating.chosen(),
                                        rating.because(),
                                        more.getValue().isBlank() ? null : more.getValue(),
                                        change.getValue().isBlank()
                                                ? null
                                                : change.getValue().strip()),
                                key)));
        section.addClassName("sheet");
        return section;
    }

    /** The same questions for a referral that waits. */
    Div again(ArrangingOfPlan plan, String referral) {
        Rating rating = new Rating(plan.asked());
        return Pieces.div(
                "pages",
                rating,
                sending(
                        "Rate " + referral + " again",
                        key -> api.rate(
                                plan.planId(),
                                new Rate(referral, rating.answers(), rating.chosen(), rating.because()),
                                key)));
    }

    private static List<String> areas(ArrangingOfPlan plan, ReferredFor what) {
        return new ArrayList<>(
                what == ReferredFor.CHANGE_OF_PROVIDER
                        ? plan.asked().changeAreas()
                        : plan.asked().areas());
    }

    private Div sending(String says, Function<String, Mono<ArrangingOfPlan>> order) {
        Div said = new Div();
        Button send = new Button(says);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        AtomicReference<String> intention = new AtomicReference<>(newKey());
        send.addClickListener(click -> {
            said.removeAll();
            said.add(Awaited.progress(says));
            ask.write(order.apply(intention.get()), told -> done.run(), trouble -> {
                send.setEnabled(true);
                if (!trouble.passing()) {
                    intention.set(newKey()); // what was refused is sent again as something else
                }
                said.removeAll();
                said.add(Awaited.note(trouble, send::click));
            });
        });
        return Pieces.div("pages", said, send);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
