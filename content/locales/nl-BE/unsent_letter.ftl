unsent_letter-kept_died =
    De brief is bewaard. Je vindt hem terug bij je mensen, onder { $who }.

    Maakt het veel los? Wandel een eindje, drink wat water, ga even bij iemand zitten.
