package uk.ourplan.web.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Step;
import uk.ourplan.web.ready.Ready;

/** Submits a plan, or says everything that stands in the way. */
class Submitting extends Button {

    private static final long serialVersionUID = 1L;

    private final transient PlanWorkspace plan;
    private final transient PlansApi plans;
    private final transient Ask ask;
    private final transient Runnable done;
    private final Dialog dialog = new Dialog();
    private final Div inside = new Div();
    private final Button submit = new Button("Submit");

    Submitting(PlanWorkspace plan, PlansApi plans, Ask ask, Runnable done) {
        super("Submit for authorisation …");
        this.plan = plan;
        this.plans = plans;
        this.ask = ask;
        this.done = done;
        addThemeVariants(ButtonVariant.PRIMARY);
        dialog.setHeaderTitle("Submit for authorisation");
        dialog.setWidth("40rem");
        inside.addClassName("pages");
        dialog.add(inside);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), submit);
        addClickListener(click -> look());
        String intention = UUID.randomUUID().toString();
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> submit(intention));
    }

    private void look() {
        dialog.open();
        submit.setVisible(false);
        inside.removeAll();
        inside.add(Awaited.progress("Checking the plan"));
        ask.read(plans.readiness(plan.head().id()), this::show, trouble -> {
            inside.removeAll();
            inside.add(Awaited.note(trouble, this::look));
        });
    }

    private void show(Readiness readiness) {
        inside.removeAll();
        List<Finding> stopping = readiness.stopping(Step.SUBMIT);
        if (!readiness.maySubmit()) {
            inside.add(new Paragraph("It cannot be submitted yet. "
                    + Words.many(stopping.size(), "thing stands", "things stand") + " in the way:"));
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            stopping.forEach(
                    finding -> list.add(new ListItem(Ready.finding(plan.head().id(), finding))));
            inside.add(list);
            return;
        }
        inside.add(new Paragraph("It goes to the " + level(readiness) + ", the lowest level that covers its cost. "
                + "You cannot change it until it is signed or comes back."));
        inside.add(new Why(readiness.route(), "this level"));
        submit.setVisible(true);
    }

    private void submit(String intention) {
        ask.write(
                plans.submit(plan.head().id(), intention),
                submitted -> {
                    dialog.close();
                    done.run();
                },
                trouble -> {
                    submit.setEnabled(true);
                    inside.removeAll();
                    inside.add(Awaited.note(trouble, () -> submit(intention)));
                });
    }

    static String level(Readiness readiness) {
        Map<String, ?> answer = readiness.route().answer();
        if (answer != null && answer.get("steps") instanceof List<?> steps) {
            return steps.stream()
                    .filter(Map.class::isInstance)
                    .map(step -> Words.within(((Map<?, ?>) step).get("role")))
                    .reduce((first, next) -> first + ", then the " + next)
                    .orElse("authoriser");
        }
        return "authoriser";
    }
}
