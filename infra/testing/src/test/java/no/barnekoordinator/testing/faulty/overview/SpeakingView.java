package no.barnekoordinator.testing.faulty.overview;

import org.springframework.http.ResponseEntity;

class SpeakingView {
    ResponseEntity<String> answer;
}
