<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>Officer Workstation</source>
            <translation>Poste de travail de l’agent</translation>
        </message>
        <message>
            <source>Helps officers assess applications of temporary foreign workers under Operational Bulletin 275-C. It computes and proposes; only the officer finds and decides.</source>
            <translation>Aide les agents à évaluer les demandes de travailleurs étrangers temporaires selon le Bulletin opérationnel 275-C. Le programme calcule et propose; seul l’agent constate et décide.</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Rules in force</source>
            <translation>Règles en vigueur</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Open a case document</source>
            <translation>Ouvrir un dossier en fichier</translation>
        </message>
        <message>
            <source>Write the case document</source>
            <translation>Enregistrer le dossier en fichier</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>The program made a mistake</source>
            <translation>Le programme a commis une erreur</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>Rapport pour le soutien technique</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>CandidatePanel</name>
        <message>
            <source>No opinion about this employer is published.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Candidates</name>
        <message>
            <source>Match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opinions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaseStrip</name>
        <message>
            <source>Close the case and show the worklist</source>
            <translation>Fermer le dossier et afficher la liste de travail</translation>
        </message>
    </context>
    <context>
        <name>CaseTabs</name>
        <message>
            <source>Steps of the case</source>
            <translation>Étapes du dossier</translation>
        </message>
    </context>
    <context>
        <name>CheckPanel</name>
        <message>
            <source>Ineligibility check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No name matched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This employer is listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another employer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason, kept with the check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a name that is on the list first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Concerns</name>
        <message>
            <source>Concern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Became ground</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionPages</name>
        <message>
            <source>Decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fairness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of the decision</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DeclaredEmployer</name>
        <message>
            <source>Look up as declared:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The application declares no employer yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DocumentMark</name>
        <message>
            <source>Asked for on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bank statements count for 3 months, pay stubs for 12</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason, if waived or not applicable</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DocumentMatrix</name>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To note</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DocumentsTab</name>
        <message>
            <source>Documents by factor (Annex A)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents and factors</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EmployerTab</name>
        <message>
            <source>Employer</source>
            <translation>Employeur</translation>
        </message>
    </context>
    <context>
        <name>EmptyWorklist</name>
        <message>
            <source>New application</source>
            <translation>Nouvelle demande</translation>
        </message>
        <message>
            <source>Open a case document</source>
            <translation>Ouvrir un dossier en fichier</translation>
        </message>
        <message>
            <source>Load a published list</source>
            <translation>Charger une liste publiée</translation>
        </message>
        <message>
            <source>Show every case</source>
            <translation>Afficher tous les dossiers</translation>
        </message>
        <message>
            <source>No case matches</source>
            <translation>Aucun dossier ne correspond</translation>
        </message>
        <message>
            <source>Search looks in names, employers and file numbers.</source>
            <translation>La recherche porte sur les noms, les employeurs et les numéros de dossier.</translation>
        </message>
        <message>
            <source>No application yet</source>
            <translation>Aucune demande pour l’instant</translation>
        </message>
        <message>
            <source>Load the list of ineligible employers first, then enter an application or open a case document.</source>
            <translation>Chargez d’abord la liste des employeurs inadmissibles, puis saisissez une demande ou ouvrez un dossier en fichier.</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FactorFacts</name>
        <message>
            <source>Contract from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at least as long as the offer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do its payments cover wage and benefits?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>also of others approved who have not started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the recruiter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Province that licenses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licensed there?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where the province requires a licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did the worker pay a fee?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>details go to OMC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Foreign employer: business contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recruiter or third party</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FactorSheet</name>
        <message>
            <source>Verification log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding of the officer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents this factor rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The employer refused to supply information</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FairnessPage</name>
        <message>
            <source>Concern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>what came from elsewhere must be put to the applicant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put to the applicant on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply asked for by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replied on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concerns and replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New concern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview fairness letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Became ground</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Worklist</source>
            <translation>Liste de travail</translation>
        </message>
        <message numerus="yes">
            <source>the first %n case(s); search to narrow</source>
            <translation>
                <numerusform>le premier dossier; cherchez pour préciser</numerusform>
                <numerusform>les %n premiers dossiers; cherchez pour préciser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n dossier</numerusform>
                <numerusform>%n dossiers</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Cases of every officer</source>
            <translation>Dossiers de tous les agents</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Les miens</translation>
        </message>
        <message>
            <source>Only my cases</source>
            <translation>Seulement mes dossiers</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Every stage</source>
            <translation>Toutes les étapes</translation>
        </message>
        <message>
            <source>Preview request letter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingButtons</name>
        <message>
            <source>Finding: {result}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press {key}; press it again to take the finding back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>Finding</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>First</name>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your code, as it stands on letters</source>
            <translation>Votre code, tel qu’il figure sur les lettres</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Nom du bureau</translation>
        </message>
        <message>
            <source>Kind of office</source>
            <translation>Genre de bureau</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>La même phrase de passe, à nouveau</translation>
        </message>
    </context>
    <context>
        <name>FirstSheet</name>
        <message>
            <source>Set up this workstation</source>
            <translation>Configurer ce poste de travail</translation>
        </message>
        <message>
            <source>Asked once. Everything can be changed later, except that nobody can recover a lost passphrase.</source>
            <translation>Demandé une seule fois. Tout peut être modifié plus tard, mais personne ne peut retrouver une phrase de passe perdue.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Making the store</source>
            <translation>Création de la base de dossiers</translation>
        </message>
    </context>
    <context>
        <name>GenuinenessSteps</name>
        <message>
            <source>To be found</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GenuinenessTab</name>
        <message>
            <source>Factors and findings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroundEditor</name>
        <message>
            <source>Reasons, as the letter says them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what decided it in this case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts of this case, one on each line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the letter lists them below the ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents relied on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Grounds</name>
        <message>
            <source>Ground</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroundsPanel</name>
        <message>
            <source>Grounds for refusal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supported by the findings:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the chosen ground away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ground to add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grounds of the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add ground {code}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>Opinions by year</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>File number</source>
            <translation>Numéro de dossier</translation>
        </message>
        <message>
            <source>a letter and nine digits</source>
            <translation>une lettre et neuf chiffres</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçue le</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Volet</translation>
        </message>
        <message>
            <source>Exemption</source>
            <translation>Dispense</translation>
        </message>
        <message>
            <source>Kind of application</source>
            <translation>Genre de demande</translation>
        </message>
        <message>
            <source>Visa required?</source>
            <translation>Visa exigé?</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Prénoms</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Nom du bureau</translation>
        </message>
        <message>
            <source>decides validity of an opinion and the look-back</source>
            <translation>détermine la validité d’un avis et la période d’examen</translation>
        </message>
        <message>
            <source>Decision day</source>
            <translation>Jour de la décision</translation>
        </message>
        <message>
            <source>blank: today; lists and rules of this day apply</source>
            <translation>vide : aujourd’hui; listes et règles de ce jour</translation>
        </message>
        <message>
            <source>as in the passport</source>
            <translation>comme au passeport</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Citoyenneté</translation>
        </message>
        <message>
            <source>three letters, PHL</source>
            <translation>trois lettres, PHL</translation>
        </message>
        <message>
            <source>UCI</source>
            <translation>IUC</translation>
        </message>
        <message>
            <source>8 or 10 digits</source>
            <translation>8 ou 10 chiffres</translation>
        </message>
        <message>
            <source>Language of letters</source>
            <translation>Langue des lettres</translation>
        </message>
        <message>
            <source>the applicant’s choice</source>
            <translation>au choix du demandeur</translation>
        </message>
        <message>
            <source>Permanent residence</source>
            <translation>Résidence permanente</translation>
        </message>
        <message>
            <source>Address, one line each</source>
            <translation>Adresse, une ligne par élément</translation>
        </message>
        <message>
            <source>Legal name</source>
            <translation>Dénomination sociale</translation>
        </message>
        <message>
            <source>Operating name</source>
            <translation>Nom commercial</translation>
        </message>
        <message>
            <source>Business number</source>
            <translation>Numéro d’entreprise</translation>
        </message>
        <message>
            <source>9 digits, the last one checks</source>
            <translation>9 chiffres, le dernier vérifie</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Rue</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Province</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Titre du poste</translation>
        </message>
        <message>
            <source>Occupation (NOC)</source>
            <translation>Profession (CNP)</translation>
        </message>
        <message>
            <source>Wage</source>
            <translation>Salaire</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Conclue le</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Heures par semaine</translation>
        </message>
        <message>
            <source>Place of work</source>
            <translation>Lieu de travail</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Études</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Skills and qualifications</source>
            <translation>Compétences</translation>
        </message>
        <message>
            <source>Main duties</source>
            <translation>Fonctions principales</translation>
        </message>
        <message>
            <source>Benefits</source>
            <translation>Avantages sociaux</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>Cabinet</translation>
        </message>
        <message>
            <source>Authority signed on</source>
            <translation>Mandat signé le</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Demandeur</translation>
        </message>
        <message>
            <source>Employer as declared</source>
            <translation>Employeur déclaré</translation>
        </message>
        <message>
            <source>Offer of employment</source>
            <translation>Offre d’emploi</translation>
        </message>
        <message>
            <source>Permit asked for</source>
            <translation>Permis demandé</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Représentant</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>column certain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>column inferred, likely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>column inferred, a guess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>counts under a condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archived bulletin lost the table’s blank cells.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LetterChoice</name>
        <message>
            <source>Letter to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter in {language}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LetterSheets</name>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter appears here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LettersPanel</name>
        <message>
            <source>Issue letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the letter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListDialog</name>
        <message>
            <source>Load a published list</source>
            <translation>Charger une liste publiée</translation>
        </message>
        <message>
            <source>File (CSV, XLSX or JSON, as published)</source>
            <translation>Fichier (CSV, XLSX ou JSON, tel que publié)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Charger</translation>
        </message>
        <message>
            <source>Loading the list</source>
            <translation>Chargement de la liste</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <source>Kind of list</source>
            <translation>Genre de liste</translation>
        </message>
        <message>
            <source>Published on</source>
            <translation>Publiée le</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>page or circular it was taken from</source>
            <translation>page ou circulaire d’où elle provient</translation>
        </message>
    </context>
    <context>
        <name>LogPanel</name>
        <message>
            <source>Verification log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New step: {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the step to the log</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Officer Workstation</source>
            <translation>Poste de travail de l’agent</translation>
        </message>
    </context>
    <context>
        <name>MarkPanel</name>
        <message>
            <source>A document of your own.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;New application…</source>
            <translation>&amp;Nouvelle demande…</translation>
        </message>
        <message>
            <source>&amp;Open a case document…</source>
            <translation>&amp;Ouvrir un dossier en fichier…</translation>
        </message>
        <message>
            <source>Write the case &amp;document…</source>
            <translation>Enregistrer le &amp;dossier en fichier…</translation>
        </message>
        <message>
            <source>&amp;Close the case</source>
            <translation>&amp;Fermer le dossier</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Verrouiller</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Next case of the worklist</source>
            <translation>Dossier &amp;suivant de la liste</translation>
        </message>
        <message>
            <source>&amp;Previous case of the worklist</source>
            <translation>Dossier &amp;précédent de la liste</translation>
        </message>
        <message>
            <source>Read the case a&amp;gain</source>
            <translation>Re&amp;lire le dossier</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Aller à</translation>
        </message>
        <message>
            <source>&amp;Search cases</source>
            <translation>&amp;Rechercher un dossier</translation>
        </message>
        <message>
            <source>&amp;Worklist</source>
            <translation>&amp;Liste de travail</translation>
        </message>
        <message>
            <source>&amp;Letters</source>
            <translation>&amp;Lettres</translation>
        </message>
        <message>
            <source>&amp;Letter of this case</source>
            <translation>&amp;Lettre de ce dossier</translation>
        </message>
        <message>
            <source>Text for the &amp;system notes</source>
            <translation>Texte pour les &amp;notes du système</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>D&amp;onnées</translation>
        </message>
        <message>
            <source>Load a published &amp;list…</source>
            <translation>Charger une &amp;liste publiée…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Affi&amp;chage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;Shortcuts</source>
            <translation>&amp;Raccourcis</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>À &amp;propos</translation>
        </message>
    </context>
    <context>
        <name>NewApplicationDialog</name>
        <message>
            <source>New application</source>
            <translation>Nouvelle demande</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Recevoir</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <source>Day the note speaks of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New working note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New note; Ctrl+Enter adds it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No note yet. Notes are kept for good.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Obstacles</name>
        <message>
            <source>What stops signing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OpinionYears</name>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Positive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Negative</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OutcomePanel</name>
        <message>
            <source>Permit from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Permit to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conditions, one on each line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>employer, occupation, place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision of the officer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnDocument</name>
        <message>
            <source>Another document that is not in Annex A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title of another document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add document</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PinnedDocuments</name>
        <message>
            <source>Pinned: {document}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pin a document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No document has come yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the documents</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProposalPanel</name>
        <message>
            <source>What the findings allow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What still stops signing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>To consider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfolded</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Reasons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>facts, days and documents of this case; they go into letter and notes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Name, operating name, business number or postal code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look up an employer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Employers found</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Open the case, choose the row</source>
            <translation>Ouvrir le dossier, choisir la ligne</translation>
        </message>
        <message>
            <source>Leave a field: it is saved</source>
            <translation>Quitter un champ : il est enregistré</translation>
        </message>
        <message>
            <source>Choose a day in the calendar</source>
            <translation>Choisir un jour dans le calendrier</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>SignBar</name>
        <message>
            <source>Sign the decision</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignDialog</name>
        <message>
            <source>Sign the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SystemNotesPage</name>
        <message>
            <source>Notes for {system}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes in {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text for the system notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the notes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Intake</source>
            <translation>Réception</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Employeur</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Genuineness</source>
            <translation>Authenticité</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
    </context>
    <context>
        <name>UnlockSheet</name>
        <message>
            <source>Officer Workstation</source>
            <translation>Poste de travail de l’agent</translation>
        </message>
        <message>
            <source>Temporary foreign worker applications</source>
            <translation>Demandes de travailleurs étrangers temporaires</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Officer’s code</source>
            <translation>Code de l’agent</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Opening the store</source>
            <translation>Ouverture de la base de dossiers</translation>
        </message>
    </context>
    <context>
        <name>VerificationLog</name>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewMenu</name>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents that came</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WorkerSheet</name>
        <message>
            <source>Qualifications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admissibility</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Worklist</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Employeur</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Volet</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçue le</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
    </context>
    <context>
        <name>WorklistPanel</name>
        <message>
            <source>Search cases (Ctrl+F)</source>
            <translation>Rechercher un dossier (Ctrl+F)</translation>
        </message>
        <message>
            <source>Search cases by name, employer or file number</source>
            <translation>Rechercher un dossier par nom, employeur ou numéro</translation>
        </message>
        <message>
            <source>Worklist</source>
            <translation>Liste de travail</translation>
        </message>
    </context>
</TS>
