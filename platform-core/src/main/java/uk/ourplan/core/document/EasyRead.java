package uk.ourplan.core.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.AboutMe;
import uk.ourplan.language.plan.Needs;
import uk.ourplan.language.plan.Outcomes;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.Support;

/**
 * The plan in easy read: one thing a sentence, a symbol beside each, nothing in a table of figures. The person's own words stay
 * as they are; where they are long, somebody who knows the person makes them shorter with them (FORMAT-06).
 */
final class EasyRead {

    private static final String HEART = "\u2665";
    private static final String STAR = "\u2605";
    private static final String PERSON = "\u263A";
    private static final String HOUSE = "\u2302";
    private static final String POUND = "\u00A3";
    private static final String CARE = "\u26A0";
    private static final String AGAIN = "\u21BB";
    private static final String PHONE = "\u260E";
    private static final String PEN = "\u270E";

    private final Html page;
    private final PlanCopy copy;

    EasyRead(Html page, PlanCopy copy) {
        this.page = page;
        this.copy = copy;
    }

    void write() {
        page.heading(2, "About this plan");
        says(PERSON, "This is your plan.");
        says(HOUSE, "It says what help you get.");
        if (copy.isDraft()) {
            says(PEN, "It is a draft. We can still change it.");
        }
        matters();
        help();
        money();
        wrong();
        page.heading(2, "What happens next");
        var on = copy.review().on();
        says(
                AGAIN,
                on == null
                        ? "We will look at your plan again."
                        : "We will look at your plan again by " + Days.inWords(on) + ".");
        says(AGAIN, "You can ask us to look at it sooner.");
        says(PHONE, copy.review().askEarlier());
        page.heading(2, "If you are not happy");
        says(CARE, "You can tell us.");
        copy.howToComplain().lines().forEach(line -> says(PHONE, line));
    }

    private void matters() {
        page.heading(2, "What you want");
        copy.content()
                .section(AboutMe.class)
                .map(AboutMe::whatMatters)
                .orElse(List.of())
                .forEach(one -> says(HEART, one));
        copy.content()
                .section(Outcomes.class)
                .map(Outcomes::outcomesWanted)
                .orElse(List.of())
                .forEach(one -> said(STAR, one.words()));
    }

    private void help() {
        page.heading(2, "What help you get");
        copy.content()
                .section(Needs.class)
                .map(Needs::needs)
                .orElse(List.of())
                .forEach(need -> said(HOUSE, need.how()));
        for (var line :
                copy.content().section(Support.class).map(Support::services).orElse(List.of())) {
            said(PERSON, line.what());
            var provider = line.provider();
            if (provider != null && provider.name() != null) {
                says(PERSON, provider.name() + " does this.");
            }
            said(AGAIN, line.timetable());
        }
    }

    private void money() {
        page.heading(2, "Your money");
        var budget = copy.budget();
        if (budget == null) {
            says(POUND, "We do not know yet what it costs.");
            return;
        }
        says(POUND, "Your help costs " + budget.weekly().cost() + " each week.");
        Money own = budget.weekly().person();
        if (own == null) {
            says(POUND, "We do not know yet what you pay.");
            says(POUND, "You get your help all the same.");
        } else {
            says(POUND, "You pay " + own + " each week.");
            says(POUND, "The council pays " + budget.weekly().council() + " each week.");
        }
        budget.weekly()
                .others()
                .forEach((payer, amount) -> says(
                        POUND,
                        payer == Funder.PERSON
                                ? "You pay " + amount + " more for other things."
                                : PlainWords.capital(PlainWords.of(payer)) + " pays " + amount + " each week."));
        if (!budget.oneOff().cost().equals(Money.NONE)) {
            says(POUND, "Some things cost " + budget.oneOff().cost() + " once.");
        }
    }

    private void wrong() {
        var risks = copy.content().section(Risks.class).orElse(null);
        if (risks == null || risks.items().isEmpty()) {
            return;
        }
        page.heading(2, "If something goes wrong");
        risks.items().forEach(risk -> {
            said(CARE, risk.what());
            var contingency = risk.contingency();
            said(STAR, contingency == null ? risk.mitigation() : contingency.after());
        });
        var standing = risks.standing();
        said(PHONE, standing == null ? null : standing.emergencyContact());
    }

    private void said(String symbol, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            says(symbol, words);
        }
    }

    private void says(String symbol, String words) {
        page.raw("<div class=\"easy\"><p><span class=\"symbol\">" + symbol + "</span> ")
                .raw("<span dir=\"auto\">" + Html.escaped(words) + "</span></p></div>");
    }
}
