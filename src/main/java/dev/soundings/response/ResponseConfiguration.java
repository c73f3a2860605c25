package dev.soundings.response;

import dev.soundings.checkin.QuestionSets;
import dev.soundings.people.People;
import dev.soundings.project.Projects;
import dev.soundings.register.Proposals;
import dev.soundings.round.Rounds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.security.NoSuchAlgorithmException;

import javax.crypto.KeyGenerator;

/** The doers of this module, on the ports that somebody else provides. */
@Configuration(proxyBeanMethods = false)
class ResponseConfiguration {
    @Bean
    AnonymousAnswers anonymousAnswers(
            Responses responses, RoundKeys roundKeys, AnsweredMarks answeredMarks) {
        return new AnonymousAnswers(
                responses, roundKeys, answeredMarks, ResponseConfiguration::freshKey);
    }

    @Bean
    ResponseRecorder responseRecorder(
            Responses responses, AnonymousAnswers anonymousAnswers, People people) {
        return new ResponseRecorder(responses, anonymousAnswers, people);
    }

    @Bean
    ResponseForms responseForms(AnonymousAnswers anonymousAnswers) {
        return new ResponseForms(anonymousAnswers);
    }

    @Bean
    Harvest harvest(
            Responses responses,
            RoundKeys roundKeys,
            Rounds rounds,
            QuestionSets questionSets,
            Projects projects,
            Proposals proposals) {
        return new Harvest(
                responses, roundKeys, rounds, new HarvestReader(questionSets, projects, proposals));
    }

    private static byte[] freshKey() {
        try {
            return KeyGenerator.getInstance("HmacSHA256").generateKey().getEncoded();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }
}
